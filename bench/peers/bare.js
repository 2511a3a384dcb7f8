// The least that any command can cost: the two imports that it cannot do without.
import 'chalk';
import 'commander';
