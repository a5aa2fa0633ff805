/* What is read only while it opens, case.vignette: its plain states, for SPIN */
/*
 *   spin -o2 -a MODEL.pml       (-o2: also what nothing reads again tells states apart)
 *   gcc -O2 -DSAFETY -DNOREDUCE -o pan pan.c
 *   ./pan -m100000
 *
 * A stored state is a moment in which the trainee has the word, or an end; a transition is something the trainee
 * does, with all that follows from it. Of N states and T transitions that vignette explore --plain tells, SPIN
 * stores N + 1, one for the time before the session opens, and counts T + 2, one for the opening, and one for its
 * own first state. Ends block, and are valid end states; what is listed as unreached is never reached.
 *
 * spin -DCOUNT=ended -o2 -a MODEL.pml makes a checker that counts one transition more for every state in which
 * `ended` holds. Any other name that is defined below can stand there.
 */

#define scene_1 (place == 1) /* Opening */
#define scene_2 (place == 2) /* Middle */
#define dead_end (place == 3) /* a dead end */
#define going_round (place == 4) /* going round scenes that offer nothing */
#define out_of_time (place == 5) /* out of time */
#define ending_1 (place == 6) /* the ending "Gone" */
#define ended (place > 2)

byte place; /* 0 before the session */
byte v_trust = 20;
byte rupture; /* 0 none, 1 withdrawal, 2 confrontation */
bit taken_1; /* Hello. */
bit taken_2; /* Sit. */
bit taken_3; /* I was short with you. */
bit taken_4; /* Next week, then. */
bit visited_visit_1; /* First appointment */

/* Known within a step only; 0 between steps. */
byte kept; /* where a body led */
short ruptures;
hidden byte led;

active proctype session()
{
end_rest:
  atomic {
    if
    :: place == 0 ->
      /* the session opens */
      kept = 1;
      goto entering;
    :: place == 1 ->
      /* Opening */
      if
      :: !taken_1 ->
        /* Hello. */
        d_step {
          taken_1 = 1;
          kept = 2; /* Middle */
        };
      :: !taken_2 ->
        /* Sit. */
        d_step {
          taken_2 = 1;
          v_trust = (v_trust < 7 -> 0 : v_trust - 7);
          kept = 2; /* Middle */
        };
      fi;
    :: place == 2 ->
      /* Middle */
      if
      :: !taken_3 && (rupture != 0) ->
        /* I was short with you. */
        d_step {
          taken_3 = 1;
          rupture = 0;
        };
      :: !taken_4 ->
        /* Next week, then. */
        d_step {
          taken_4 = 1;
          kept = 6; /* Gone */
        };
      fi;
    #ifdef COUNT
    :: COUNT -> goto end_rest;
    #endif
    fi;
    entering:
    do
    :: kept == 1 ->
      /* Opening */
      d_step {
        place = 1;
        kept = 0;
        if
        :: !visited_visit_1 ->
          rupture = 1;
          ruptures++;
          assert(ruptures <= 9999);
          if
          :: visited_visit_1 -> v_trust = 0;
          :: else -> skip;
          fi;
          visited_visit_1 = 1;
        :: else -> skip;
        fi;
        if
        :: ((visited_visit_1 && (ruptures == 1)) && (0 == 0)) -> v_trust = (v_trust > 35 -> 40 : v_trust + 5);
        :: else -> skip;
        fi;
        if
        :: (false || false) -> v_trust = 1;
        :: else -> skip;
        fi;
      };
    :: kept == 2 ->
      /* Middle */
      d_step {
        place = 2;
        kept = 0;
        if
        :: !visited_visit_1 ->
          rupture = 1;
          ruptures++;
          assert(ruptures <= 9999);
          if
          :: visited_visit_1 -> v_trust = 0;
          :: else -> skip;
          fi;
          visited_visit_1 = 1;
        :: else -> skip;
        fi;
      };
    :: kept == 3 ->
      /* a dead end */
      d_step {
        place = 3;
        kept = 0;
        ruptures = 0;
      };
      goto end_rest;
    :: kept == 4 ->
      /* going round scenes that offer nothing */
      d_step {
        place = 4;
        kept = 0;
        ruptures = 0;
      };
      goto end_rest;
    :: kept == 5 ->
      /* out of time */
      d_step {
        place = 5;
        kept = 0;
        ruptures = 0;
      };
      goto end_rest;
    :: kept == 6 ->
      /* the ending "Gone" */
      d_step {
        place = 6;
        kept = 0;
        ruptures = 0;
      };
      goto end_rest;
    :: kept == 0 ->
      if
      :: place == 1 ->
        /* Opening */
        if
        :: ((!taken_1) || (!taken_2)) ->
          d_step {
            ruptures = 0;
          };
          goto end_rest;
        :: else -> kept = 3;
        fi;
      :: place == 2 ->
        /* Middle */
        if
        :: ((!taken_3 && (rupture != 0)) || (!taken_4)) ->
          d_step {
            ruptures = 0;
          };
          goto end_rest;
        :: else -> kept = 3;
        fi;
      fi;
    od
  }
}
